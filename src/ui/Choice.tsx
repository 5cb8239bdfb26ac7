import "./controls.css";

export interface ChoiceOption<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  /** `null` = none chosen. */
  readonly value: V | null;
  readonly options: readonly ChoiceOption<V>[];
  /** The words for none chosen. */
  readonly noneLabel: string;
  readonly onChoose: (value: V | null) => void;
}

/** One of several, or none: the platform's own list box, dressed as a chip. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const { label, value, options, noneLabel, onChoose } = props;
  const chosen = options.find((option) => option.value === value);
  return (
    <label className="chip choice" data-on={value !== null} title={chosen?.label}>
      <span className="for-ears">{label}</span>
      <select
        value={value ?? ""}
        onChange={(event) =>
          onChoose(options.find((option) => option.value === event.target.value)?.value ?? null)
        }
      >
        <option value="">{value === null ? label : noneLabel}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
