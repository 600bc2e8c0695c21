--liquibase formatted sql

--changeset onewindow:stored-files
--comment: which contents of files cases need, and what a scanner said of them; instants (_ns) are nanoseconds since 1970 in UTC, scanned_ns is 0 before
CREATE TABLE OW_STORED_FILE (
  case_number VARCHAR(32) ${exact} NOT NULL,
  upload_no INTEGER NOT NULL,
  sha256 VARCHAR(64) ${exact} NOT NULL,
  size_bytes BIGINT NOT NULL,
  since_ns BIGINT NOT NULL,
  scan_state VARCHAR(10) ${exact} NOT NULL,
  scanner VARCHAR(64),
  threat VARCHAR(400),
  scanned_ns BIGINT NOT NULL,
  tries INTEGER NOT NULL,
  next_try_ns BIGINT NOT NULL,
  CONSTRAINT OW_STORED_FILE_PK PRIMARY KEY (case_number, upload_no)
);
CREATE INDEX OW_STORED_FILE_WAITING ON OW_STORED_FILE (scan_state, next_try_ns);
CREATE INDEX OW_STORED_FILE_CONTENT ON OW_STORED_FILE (sha256);
