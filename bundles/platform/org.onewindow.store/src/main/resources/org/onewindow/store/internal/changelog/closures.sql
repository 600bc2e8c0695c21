--liquibase formatted sql

--changeset onewindow:case-closures
--comment: what a check of the closing found, AGREES or DIFFERS; null when there was none. Samples and counts need only the index
ALTER TABLE OW_CASE ADD COLUMN closure_check VARCHAR(10);
CREATE INDEX OW_CASE_CLOSED ON OW_CASE (closed_on, case_number, closure_check);
