import { placeBullet, type BulletFigures } from "../../layout/placeBullet";
import "./bulletBar.css";

interface BulletBarProps extends BulletFigures {
  /** The bar in words: value, expected and target, with their unit. */
  readonly label: string;
  readonly isFaded?: boolean;
}

/** A bullet: how far the value has come, with a mark where it should stand and one where it should end. */
export function BulletBar({ label, isFaded = false, ...figures }: BulletBarProps) {
  const { value, expected, target } = placeBullet(figures);
  return (
    <svg
      className="bullet"
      role="img"
      aria-label={label}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      data-faded={isFaded}
    >
      <rect className="bullet-track" x="0" y="1" width="100" height="2" />
      {value !== null && <rect className="bullet-value" x="0" y="1" width={at(value)} height="2" />}
      {target !== null && target < 1 && (
        <line className="bullet-target" x1={at(target)} x2={at(target)} y1="0.6" y2="3.4" />
      )}
      {expected !== null && (
        <line className="bullet-expected" x1={at(expected)} x2={at(expected)} y1="0" y2="4" />
      )}
    </svg>
  );
}

function at(share: number): string {
  return (share * 100).toFixed(3);
}
