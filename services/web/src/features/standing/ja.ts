export const words = {
  standing: {
    title: '予約の前に',
    notBookable: 'いまのままでは予約できません',
    approval: '承認制',
    short: {
      'does-not-book': 'この役割は対象外',
      'class-not-certified': '組織の区分が未認定',
      'class-expired': '区分の期限切れ',
      'not-open-to-class': '貴組織の区分は対象外',
      'terms-not-accepted': '約款への同意が必要',
      'training-required': '講習が必要',
      'training-expired': '講習の期限切れ',
      'instrument-not-bookable': '予約の受付なし',
    },
  },
};
