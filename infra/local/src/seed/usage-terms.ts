/** The usage terms that every institution of the demonstration publishes; an example, not advice. */
export const usageTerms = {
  ja: `共用装置利用約款（例）

第1条（目的） 本約款は、当機関の共用装置の利用に関する条件を定めます。
第2条（成果の帰属） 利用により得られた成果は利用者に帰属します。
第3条（利用料） 利用料は、予約した利用時間の各時点に有効な料金表によります。取消や無断欠席の料金は、第5条の規則によります。
第4条（責任） 利用者は装置を善良な管理者の注意をもって使用し、損傷した場合は原状回復に協力します。
第5条（予約の変更と取消） 予約の変更と取消の期限と料金は、装置ごとに定める規則により、予約した時の規則を適用します。
第6条（安全） 利用者は当機関の安全規程と担当職員の指示に従います。`,
  en: `Terms of use of shared instruments (example)

1. Purpose. These terms set the conditions for using the shared instruments of this institution.
2. Results. The results of use belong to the user.
3. Fees. The price list in force at each moment of the reserved time applies. What a cancellation or an
absence costs is set by the rules of section 5.
4. Liability. The user takes due care and helps to restore an instrument that was damaged.
5. Changes. Until when a booking may be moved or cancelled, and for how much, is set by the rules of each
instrument, as they were when it was booked.
6. Safety. The user follows the safety rules of the institution and the instructions of its staff.`,
};
