/** Why a change of the catalogue is refused. */
export const catalogueProblems = {
  'instrument-wrong-status': {
    status: 409,
    ja: '装置はいま「{now}」の状態なので、この操作はできません。',
    en: 'The instrument is {now}, so this cannot be done now.',
  },
  'units-are-shared': {
    status: 409,
    ja: '共用中の装置の台数は、この操作では減らせません。「台数を減らす」で、影響する予約を確かめてから減らしてください。',
    en: 'Units of a shared instrument are not taken away like this. Use "Reduce units", which shows whose bookings it touches.',
  },
  'units-not-fewer': {
    status: 422,
    ja: '今より少ない台数にしてください。増やすときは装置の説明を変更します。',
    en: 'Choose fewer units than now. To have more, change the description of the instrument.',
  },
  'rate-card-in-force': {
    status: 409,
    ja: 'この料金表は{effectiveFrom}から適用されているため、取り下げられません。新しい料金表を公開してください。',
    en: 'This rate card has been in force since {effectiveFrom} and cannot be withdrawn. Please publish a new one.',
  },
  'subsidy-declared': {
    status: 409,
    ja: 'この装置にはすでに補助金の扱いがあります。変更するときは、理由を添えて変更してください。',
    en: 'A subsidy is declared for this instrument already. To change it, please say why.',
  },
  'subsidy-not-declared': {
    status: 409,
    ja: 'この装置には補助金の扱いがまだありません。',
    en: 'No subsidy has been declared for this instrument yet.',
  },
  'subsidy-not-later': {
    status: 422,
    ja: '変更は、いまの最後の扱い（{effectiveFrom}から）より後の日時から始めてください。',
    en: 'A change must take effect after the last one, which begins {effectiveFrom}.',
  },
  'subsidy-end-past': {
    status: 422,
    ja: '新しい期限は、変更を始める日以降にしてください。過ぎた日の扱いは変えられません。',
    en: 'The new last day must not lie before the day of the change: what is past stays as it was.',
  },
  'cost-sheet-not-here': {
    status: 422,
    ja: 'この装置はこの機関のものではありません。',
    en: 'This instrument does not belong to the institution.',
  },
  'transferred-to-itself': {
    status: 422,
    ja: '移管先には別の機関を選んでください。',
    en: 'Please choose another institution to transfer it to.',
  },
  'unknown-institution': {
    status: 422,
    ja: '登録されていない機関が含まれています。',
    en: 'One of these institutions is not registered.',
  },
  'file-too-large': {
    status: 413,
    ja: 'ファイルが大きすぎます。{megabytesMax} MBまでにしてください。',
    en: 'The file is too large; the limit is {megabytesMax} MB.',
  },
  'file-empty': {
    status: 422,
    ja: 'ファイルが空です。',
    en: 'The file is empty.',
  },
  'not-a-photo': {
    status: 415,
    ja: '写真はJPEG、PNG、WebPのいずれかにしてください。',
    en: 'A photo must be a JPEG, PNG or WebP.',
  },
  'not-a-pdf': {
    status: 415,
    ja: '資料はPDFにしてください。',
    en: 'A document must be a PDF.',
  },
  'picture-too-large': {
    status: 422,
    ja: '画像の縦横が大きすぎます（{megapixelsMax}メガピクセルまで）。縮小してから送ってください。',
    en: 'The picture has too many pixels; the limit is {megapixelsMax} megapixels. Please scale it down.',
  },
  'file-truncated': {
    status: 422,
    ja: 'ファイルが途中で切れています。もう一度保存してから送ってください。',
    en: 'The file ends in the middle. Please save it anew and send it again.',
  },
  'file-unknown': {
    status: 422,
    ja: '写真か資料のファイルがここにありません。もう一度アップロードしてください。',
    en: 'A file of the photos or documents is not here. Please upload it again.',
  },
  'import-unreadable': {
    status: 400,
    ja: 'ファイルを読み取れません。UTF-8かShift_JISのCSV（1行目は列名）、またはJSONの配列にしてください。Excelのブック（.xlsx）は、「名前を付けて保存」で「CSV UTF-8」にしてから選んでください。',
    en: 'The file cannot be read. It must be CSV in UTF-8 or Shift_JIS with a row of column names, or a JSON list. Save an Excel workbook (.xlsx) as “CSV UTF-8” first.',
  },
  'import-too-long': {
    status: 422,
    ja: '一度に読み込めるのは{rowsMax}行までです。ファイルを分けて読み込んでください。',
    en: 'At most {rowsMax} rows can be imported at a time. Please split the file.',
  },
  'import-too-wide': {
    status: 422,
    ja: 'ファイルの列が多すぎます（{columnsMax}列まで）。装置の一覧の列だけにしてください。',
    en: 'The file has too many columns; a list of instruments has at most {columnsMax}.',
  },
  'import-has-errors': {
    status: 422,
    ja: '{count}か所に誤りがあるため、何も読み込みませんでした。',
    en: 'Nothing was imported: {count} cells or rows are wrong.',
  },
} as const;
