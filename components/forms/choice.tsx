import { Labelled, type Labels } from '#components/forms/labelled.tsx';

type Props = Labels & {
  options: { value: string; label: string; lang?: string }[];
  defaultValue?: string;
};

/** One of a few, in a list. */
export function Choice({ options, defaultValue, ...labels }: Props) {
  return (
    <Labelled {...labels}>
      {(wiring) => (
        <select {...wiring} defaultValue={defaultValue}>
          {options.map(({ value, label, lang }) => (
            <option key={value} value={value} lang={lang}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  );
}
