const names = new Map<string, string>();

/** Every connection knows a statement by the same name, under which it is prepared once. */
export function statementName(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = `s${names.size}`;
    names.set(text, name);
  }
  return name;
}
