export const words = {
  nav: {
    label: '主なページ',
    find: '装置をさがす',
    bookings: '予約',
    consultations: '事前相談',
    training: '講習・資格',
    board: 'ラボボード',
    charges: '利用料',
    manage: '装置の管理',
    audit: '監査',
    logOut: 'ログアウト',
  },
  schemes: { auto: '配色: 端末に合わせる', light: '配色: 明るい', dark: '配色: 暗い' },
};
