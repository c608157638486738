/** A name as it is written in paths, types, variables, and SQL. */
export interface ServiceWords {
  readonly kebab: string;
  readonly Pascal: string;
  readonly camel: string;
  readonly snake: string;
}

export function wordsFor(name: string): ServiceWords {
  if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
    throw new Error(`"${name}" is no name for a service: one or more words such as lab-visits`);
  }
  const Pascal = name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return {
    kebab: name,
    Pascal,
    camel: Pascal.charAt(0).toLowerCase() + Pascal.slice(1),
    snake: name.replaceAll('-', '_'),
  };
}
