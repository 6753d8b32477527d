/** `people.see` as a key of messages: a dot there would begin a folder. */
export type Underscored<Name extends string> = Name extends `${infer Area}.${infer Rest}`
  ? `${Area}_${Rest}`
  : never;

export const underscored = <Name extends string>(name: Name) => name.replace('.', '_') as Underscored<Name>;

/** The part before the dot. */
export type AreaOf<Name extends string> = Name extends `${infer Area}.${string}` ? Area : never;

export const areaOf = <Name extends string>(name: Name) => name.split('.')[0] as AreaOf<Name>;
