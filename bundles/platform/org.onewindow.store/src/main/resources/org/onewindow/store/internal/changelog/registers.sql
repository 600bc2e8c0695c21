--liquibase formatted sql

--changeset onewindow:registers
--comment: slot is empty in the rows of a unique index and the entry's key in those of any other, so that one key serves both
CREATE TABLE OW_REGISTER_ENTRY (
  department VARCHAR(100) ${exact} NOT NULL,
  register_name VARCHAR(100) ${exact} NOT NULL,
  entry_key VARCHAR(100) ${exact} NOT NULL,
  document ${text} NOT NULL,
  CONSTRAINT OW_REGISTER_ENTRY_PK PRIMARY KEY (department, register_name, entry_key)
);
CREATE TABLE OW_REGISTER_INDEX (
  department VARCHAR(100) ${exact} NOT NULL,
  register_name VARCHAR(100) ${exact} NOT NULL,
  index_name VARCHAR(100) ${exact} NOT NULL,
  index_value VARCHAR(200) ${exact} NOT NULL,
  slot VARCHAR(100) ${exact} NOT NULL,
  entry_key VARCHAR(100) ${exact} NOT NULL,
  CONSTRAINT OW_REGISTER_INDEX_PK PRIMARY KEY (department, register_name, index_name, index_value, slot)
);
CREATE INDEX OW_REGISTER_INDEX_ENTRY ON OW_REGISTER_INDEX (department, register_name, entry_key);
