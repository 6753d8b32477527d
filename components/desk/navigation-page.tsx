import { X } from 'lucide-react';
import { deskAddress } from '#components/desk/addresses.ts';
import { DeskTitle } from '#components/desk/desk-title.tsx';
import { Step } from '#components/desk/sections-page.tsx';
import { Choice } from '#components/forms/choice.tsx';
import { Done } from '#components/forms/done.tsx';
import { Field } from '#components/forms/field.tsx';
import { Form } from '#components/forms/form.tsx';
import { FormProblem } from '#components/forms/form-problem.tsx';
import { type KeptProblem, problemTexts } from '#components/forms/problem-text.ts';
import { menuAddress, menuName } from '#components/layout/menu-links.tsx';
import { translator } from '#components/messages/translator.ts';
import { type Locale, locales } from '#db/core/locale.ts';
import type { MenuEntry } from '#db/navigation/queries.ts';
import { MAX_LABEL, type MenuPlace, menuPlaces } from '#db/navigation/validation.ts';

type Action = (form: FormData) => Promise<void>;

type Props = {
  locale: Locale;
  /** Which menu is shown. */
  menu: { locale: Locale; place: MenuPlace };
  entries: MenuEntry[];
  /** Whether the desk has made it. */
  isOwn: boolean;
  sections: { id: number; name: string; depth: number }[];
  problem: KeptProblem | null;
  done: string | null;
  actions: Record<'add' | 'move' | 'remove' | 'reset', Action>;
};

/** The menus of the site, one at a time. */
export function NavigationPage(props: Props) {
  const { locale, menu, entries, isOwn, sections, problem, done, actions } = props;
  const t = translator(locale);
  const list = problemTexts(t, problem, { form: 'entries' });
  const adding = problemTexts(t, problem, { form: 'add', fields: ['sectionId', 'address', 'label'] });
  const hidden = { menuLocale: menu.locale, place: menu.place };
  return (
    <>
      <DeskTitle title={t('newsroom.navigation.title')} text={t('newsroom.navigation.text')} />
      <nav aria-label={t('newsroom.navigation.which')}>
        <ul className="flex flex-wrap gap-x-6 text-small">
          {locales.flatMap((of) =>
            menuPlaces.map((place) => (
              <li key={`${of}-${place}`}>
                <a
                  href={deskAddress.navigation(locale, { menu: of, place })}
                  aria-current={of === menu.locale && place === menu.place ? 'page' : undefined}
                  className="inline-block border-b-[3px] border-transparent py-2 no-underline hover:text-brick aria-[current]:border-river aria-[current]:font-semibold aria-[current]:text-river"
                >
                  {t(`newsroom.navigation.menu.${place}`)} · {t(`siteSettings.in.${of}`)}
                </a>
              </li>
            )),
          )}
        </ul>
      </nav>
      <Done text={done} />
      <FormProblem text={list.ofForm} />
      <div className="grid gap-x-12 gap-y-10 two:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="space-y-5">
          {!isOwn && (
            <p className="text-small text-muted">
              {t('newsroom.navigation.asBefore', { place: menu.place })}
            </p>
          )}
          {entries.length ? (
            <ol className="border-b border-line text-small">
              {entries.map((entry, position) => (
                <li
                  key={`${menuAddress(menu.locale, entry)} ${entry.label}`}
                  className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 border-t border-line py-2"
                >
                  <Entry locale={locale} menu={menu} entry={entry} />
                  <div className="flex">
                    <Form
                      action={actions.move}
                      locale={locale}
                      hidden={{ ...hidden, position, of: entries.length }}
                      className="flex"
                    >
                      <Step
                        direction="up"
                        label={t('newsroom.navigation.up', { name: menuName(entry) })}
                        isEnd={position === 0}
                      />
                      <Step
                        direction="down"
                        label={t('newsroom.navigation.down', { name: menuName(entry) })}
                        isEnd={position === entries.length - 1}
                      />
                    </Form>
                    <Form
                      action={actions.remove}
                      locale={locale}
                      hidden={{ ...hidden, position, of: entries.length }}
                    >
                      <button
                        type="submit"
                        className="flex size-11 cursor-pointer items-center justify-center text-muted hover:text-brick"
                      >
                        <X aria-hidden className="size-5" />
                        <span className="sr-only">
                          {t('newsroom.navigation.remove', { name: menuName(entry) })}
                        </span>
                      </button>
                    </Form>
                  </div>
                </li>
              ))}
            </ol>
          ) : (
            <p>{t('newsroom.navigation.empty')}</p>
          )}
          {isOwn && (
            <Form action={actions.reset} locale={locale} hidden={hidden}>
              <button type="submit" className="button button-quiet">
                {t('newsroom.navigation.reset')}
              </button>
            </Form>
          )}
        </div>
        <section aria-labelledby="add-entry" className="rule-head space-y-5">
          <h2 id="add-entry" className="display text-card">
            {t('newsroom.navigation.add')}
          </h2>
          <Form
            action={actions.add}
            locale={locale}
            hidden={hidden}
            problem={adding.ofForm}
            className="grid gap-5"
          >
            <Choice
              name="sectionId"
              label={t('newsroom.navigation.section')}
              problem={adding.of('sectionId')}
              defaultValue={adding.typed('sectionId') ?? ''}
              options={[
                { value: '', label: t('newsroom.navigation.noSection') },
                ...sections.map(({ id, name, depth }) => ({
                  value: String(id),
                  label: '– '.repeat(depth) + name,
                })),
              ]}
            />
            <Field
              name="address"
              label={t('newsroom.navigation.address')}
              hint={t('newsroom.navigation.addressHint')}
              problem={adding.of('address')}
              defaultValue={adding.typed('address')}
              maxLength={1000}
              autoCapitalize="none"
              spellCheck={false}
            />
            <Field
              name="label"
              label={t('newsroom.navigation.label')}
              hint={t('newsroom.navigation.labelHint')}
              problem={adding.of('label')}
              defaultValue={adding.typed('label')}
              lang={menu.locale}
              maxLength={MAX_LABEL}
            />
            <button type="submit" className="button justify-self-start">
              {t('newsroom.navigation.button')}
            </button>
          </Form>
        </section>
      </div>
    </>
  );
}

function Entry({ locale, menu, entry }: Pick<Props, 'locale' | 'menu'> & { entry: MenuEntry }) {
  const t = translator(locale);
  const isHidden = entry.kind === 'section' ? !entry.slug : entry.kind === 'article' && !entry.isPublished;
  return (
    <div className="min-w-0 break-words">
      <span lang={menu.locale} className="font-semibold">
        {menuName(entry) || t('desk.noName')}
      </span>
      {isHidden ? (
        <p className="text-brick">{t('newsroom.navigation.hidden', { reason: entry.kind })}</p>
      ) : (
        <p className="text-muted">{decodeURI(menuAddress(menu.locale, entry))}</p>
      )}
    </div>
  );
}
