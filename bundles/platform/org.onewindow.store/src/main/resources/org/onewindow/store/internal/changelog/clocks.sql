--liquibase formatted sql

--changeset onewindow:case-clocks
--comment: both clocks and the ledger of what moved them; null until they start, and in cases accepted before there were ledgers
ALTER TABLE OW_CASE ADD COLUMN clocks ${text};
CREATE INDEX OW_CASE_DUE ON OW_CASE (case_state, due_on);
