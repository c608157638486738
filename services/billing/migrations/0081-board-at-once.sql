-- The board reads a month of an institution at once; the tax credit asks how a charge was attributed.
CREATE INDEX ON charge_billed (institution_id, month) INCLUDE (charge_id, billed_yen, to_bill_yen);
CREATE INDEX ON attributed_use (charge_id);
