--liquibase formatted sql

--changeset onewindow:hall
--comment: the hall's registers: small lists of documents, read whole at the start (docs/decisions/0009)
CREATE TABLE OW_HALL_ENTRY (
  register_name VARCHAR(40) ${exact} NOT NULL,
  entry_key VARCHAR(100) ${exact} NOT NULL,
  document ${text} NOT NULL,
  CONSTRAINT OW_HALL_ENTRY_PK PRIMARY KEY (register_name, entry_key)
);
