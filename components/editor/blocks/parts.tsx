'use client';
import { NodeViewWrapper } from '@tiptap/react';
import { type ReactNode, useId } from 'react';
import { useEditorTools } from '#components/editor/tools.ts';
import { address } from '#components/layout/addresses.ts';
import type { MediaView } from '#db/media/queries.ts';

/** A block that is more than text: what it is, what it shows, and its fields. */
export function BlockFrame({
  name,
  selected,
  children,
}: {
  name: string;
  selected: boolean;
  children: ReactNode;
}) {
  return (
    <NodeViewWrapper
      as="section"
      aria-label={name}
      className={`editor-block ${selected ? 'is-selected' : ''}`}
      // By this handle it is dragged.
      data-drag-handle
    >
      <p contentEditable={false} className="text-tiny text-muted">
        {name}
      </p>
      {children}
    </NodeViewWrapper>
  );
}

type TextInputProps = {
  label: string;
  value: string;
  onChange(value: string): void;
  long?: boolean;
  maxLength?: number;
  type?: 'text' | 'url';
};

/** A field inside a block. */
export function TextInput({ label, value, onChange, long, maxLength, type = 'text' }: TextInputProps) {
  const id = useId();
  const { textLocale } = useEditorTools();
  const common = {
    id,
    value,
    maxLength,
    lang: type === 'url' ? undefined : textLocale,
    className: 'field',
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  return (
    <div className="grid gap-1" contentEditable={false}>
      <label htmlFor={id} className="text-tiny text-muted">
        {label}
      </label>
      {long ? <textarea rows={2} {...common} /> : <input type={type} {...common} />}
    </div>
  );
}

type SelectInputProps<Value extends string> = {
  label: string;
  value: Value;
  options: { value: Value; label: string }[];
  onChange(value: Value): void;
};

export function SelectInput<Value extends string>({
  label,
  value,
  options,
  onChange,
}: SelectInputProps<Value>) {
  const id = useId();
  return (
    <div className="grid gap-1" contentEditable={false}>
      <label htmlFor={id} className="text-tiny text-muted">
        {label}
      </label>
      <select
        id={id}
        className="field"
        value={value}
        onChange={(event) => onChange(event.target.value as Value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** A picture as large as a screen of the desk needs it. */
export function Thumbnail({
  media,
  alt,
  className = '',
}: {
  media: MediaView;
  alt: string;
  className?: string;
}) {
  const small = media.variants.find(({ format, width }) => format === 'webp' && width >= 400);
  return (
    // biome-ignore lint/performance/noImgElement: its sizes are made at upload, there is nothing to optimise
    <img
      src={address.media(small?.key ?? media.key)}
      width={media.width ?? undefined}
      height={media.height ?? undefined}
      alt={alt}
      draggable={false}
      className={`h-auto max-h-96 w-full bg-sand object-contain ${className}`}
    />
  );
}

export function MissingFile() {
  const { t } = useEditorTools();
  return (
    <p contentEditable={false} className="text-small text-brick">
      {t('editor.missingFile')}
    </p>
  );
}
