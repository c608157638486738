/**
 * The rows of a ledger in Shift_JIS (CP932), which Node can read but not write: base64 of each.
 * In order: the column names; a good row; 台数 is 二台; two cells are missing; bytes that are no
 * character; an empty English name; a good row in half-width kana; a quotation mark never closed.
 */
export const shiftJisRows = {
  head: 'kZWSdZa8LJGVknWWvIFpiXCM6oFqLJWqluwsj4qN3ZJuLI+Kjd2SboFpiXCM6oFqLJHkkJQ=',
  good: 'kZaNuJNkjnGMsJT3i74sU0VNLGVsZWN0cm9uIG1pY3Jvc2NvcHksglCNhorZLEJ1aWxkaW5nIDEsMQ==',
  number: 'gneQ/InxkNyRlZJ1LFhSRCx4LXJheSyCUI2GitksQnVpbGRpbmcgMSyT8ZHk',
  width: 'jr+XypWqkM2MdixNUyxtYXNzIHNwZWN0cm9tZXRyeSyCUY2Gitk=',
  bytes: 'k2SOcZD8hf+gLEVQTUEsZWxlY3Ryb24gbWljcm9zY29weSyCUY2GitksQnVpbGRpbmcgMiwx',
  empty: 'imqOpYtDi6SWwpGVknUsLGNoZW1pY2FsIGFuYWx5c2lzLIJRjYaK2SxCdWlsZGluZyAyLDE=',
  later: '18/dlaqM9ZGVknUsUmFtYW4sY2hlbWljYWwgYW5hbHlzaXMsglGNhorZLEJ1aWxkaW5nIDIsMg==',
  quote: 'j1eRqbK13cvesNEsIkZJQixzcGVjaW1lbiBwcmVwLIJRjYaK2SxCdWlsZGluZyAyLDE=',
} as const;
