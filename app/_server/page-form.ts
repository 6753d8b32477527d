import 'server-only';
import { type ActionResult, formAction } from '#app/_server/define-action.ts';
import { forgetProblem, keepProblem, problemOf, typedInto } from '#app/_server/form-problem.ts';
import { idSchema } from '#db/core/fields.ts';
import { defaultLocale, isLocale, type Locale } from '#db/core/locale.ts';

type Options<Value> = {
  /** The form's name among those of its page; '' for the only one. */
  name?: string;
  /** The page of the form, which shows what was wrong. */
  page(locale: Locale, form: FormData): string;
  /** Fields to be filled in again then. Never a password. */
  keep?: readonly string[];
  /** Keeps what is too long for a cookie; see `app/_server/long-form.ts`. */
  keepLong?(form: FormData): Promise<unknown>;
  /** The page that follows. */
  done(value: Value, locale: Locale, form: FormData): Promise<string> | string;
};

/** An action as a plain form of a page: what is wrong is shown there, with what was typed. */
export function pageForm<Value, Code extends string>(
  action: (given: unknown) => Promise<ActionResult<Value, Code>>,
  { name = '', page, keep = [], keepLong, done }: Options<Value>,
): (form: FormData) => Promise<void> {
  return formAction(action, async (result, form) => {
    const locale = localeOf(form);
    const path = page(locale, form);
    const [pathname = path] = path.split('?');
    if (result.ok) {
      await forgetProblem(pathname);
      return done(result.value, locale, form);
    }
    await keepLong?.(form);
    await keepProblem(pathname, { ...problemOf(result), form: name, typed: typedInto(form, keep) });
    return path;
  });
}

/** The language of the page that a form is on. */
export function localeOf(form: FormData): Locale {
  const locale = form.get('locale');
  return isLocale(locale) ? locale : defaultLocale;
}

/** The number of what a form is about; `new` for what is not there yet. */
export function numberOf(form: FormData): number | 'new' {
  const id = idSchema.safeParse(textOf(form, 'id'));
  return id.success ? id.data : 'new';
}

/** A text of a form; '' when it is missing. */
export function textOf(form: FormData, field: string): string {
  const text = form.get(field);
  return typeof text === 'string' ? text : '';
}
