-- Auditors look for people by what they are called, in either language: by the beginning of the
-- whole name, written with or without a space, or of its second part.
CREATE INDEX ON person_vault (lower(replace(display_name->>'ja', ' ', '')) text_pattern_ops);
CREATE INDEX ON person_vault (lower(replace(display_name->>'en', ' ', '')) text_pattern_ops);
CREATE INDEX ON person_vault (lower(split_part(display_name->>'ja', ' ', 2)) text_pattern_ops);
CREATE INDEX ON person_vault (lower(split_part(display_name->>'en', ' ', 2)) text_pattern_ops);
