import { useId } from "react";
import "./selectField.css";

export interface SelectOption<V extends string> {
  readonly value: V;
  readonly label: string;
  /** Options of one group stand together under its name. */
  readonly group?: string;
}

interface SelectFieldProps<V extends string> {
  readonly label: string;
  /** The label is heard but not seen, where what stands around says it already. */
  readonly isLabelHidden?: boolean;
  readonly value: V;
  readonly options: readonly SelectOption<V>[];
  readonly onChoose: (value: V) => void;
}

/** One of several under a label: the platform's own list box. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, isLabelHidden = false, value, options, onChoose } = props;
  const id = useId();
  const groups = [...new Set(options.map(({ group }) => group))];
  const draw = (own: readonly SelectOption<V>[]) =>
    own.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ));
  return (
    <div className="select-field">
      <label htmlFor={id} className={isLabelHidden ? "for-ears" : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onChoose(chosen.value);
        }}
      >
        {groups.map((group) => {
          const own = options.filter((option) => option.group === group);
          return group === undefined ? (
            draw(own)
          ) : (
            <optgroup key={group} label={group}>
              {draw(own)}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}
