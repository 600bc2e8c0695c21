--liquibase formatted sql

--changeset onewindow:case-tracks
--comment: the tracks a case is on, in a fixed order with commas between; null for most cases. Read from its annexes
ALTER TABLE OW_CASE ADD COLUMN tracks VARCHAR(60) ${exact};
CREATE INDEX OW_CASE_TRACKS ON OW_CASE (tracks, case_number DESC);
