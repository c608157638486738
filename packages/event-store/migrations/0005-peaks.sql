-- To go on with the log takes its peaks alone: a few dozen hashes, however long it is. Of the complete
-- subtrees only the larger ones are kept, from which proofs are made without reading the log from its
-- first event: one row for every hundred events or so.
ALTER TABLE sequencer ADD COLUMN peaks bytea[] NOT NULL DEFAULT '{}';
UPDATE sequencer SET peaks = coalesce((
  SELECT array_agg(hash ORDER BY node.level DESC)
  FROM generate_series(0, 62) AS size_bit
  JOIN merkle_node AS node ON node.level = size_bit AND node.index = (tree_size >> size_bit) - 1
  WHERE (tree_size >> size_bit) & 1 = 1), '{}');
DELETE FROM merkle_node WHERE level < 8;
