--liquibase formatted sql

--changeset onewindow:definitions
--comment: frozen definitions, never changed and never deleted; content is the very text that was hashed
CREATE TABLE OW_DEFINITION (
  hash VARCHAR(64) ${exact} NOT NULL,
  matter VARCHAR(100) ${exact} NOT NULL,
  department VARCHAR(100) ${exact} NOT NULL,
  content ${text} NOT NULL,
  CONSTRAINT OW_DEFINITION_PK PRIMARY KEY (hash)
);
