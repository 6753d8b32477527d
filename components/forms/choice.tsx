type Props = {
  name: string;
  /** The name, unless the page has several fields of it. */
  id?: string;
  label: string;
  /** What is wrong with it, in words. */
  problem?: string | null;
  options: { value: string; label: string; lang?: string }[];
  defaultValue?: string;
  required?: boolean;
};

/** One of a few: label, what is wrong, and the list. */
export function Choice({ name, id = name, label, problem, options, defaultValue, required }: Props) {
  return (
    <div className="grid min-w-0 content-start gap-1.5">
      <label htmlFor={id} className="text-small font-semibold">
        {label}
      </label>
      {problem && (
        <p id={`${id}-problem`} role="alert" className="text-small text-brick">
          {problem}
        </p>
      )}
      <select
        id={id}
        name={name}
        className="field"
        defaultValue={defaultValue}
        required={required}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
      >
        {options.map(({ value, label: text, lang }) => (
          <option key={value} value={value} lang={lang}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
