--liquibase formatted sql

--changeset onewindow:case-organs
--comment: the organs that a case concerns beside the one that decides it, such as those of a joint review; their staff see it and find it here
CREATE TABLE OW_CASE_CONCERN (
  organ VARCHAR(100) ${exact} NOT NULL,
  case_number VARCHAR(32) ${exact} NOT NULL,
  awaited BOOLEAN NOT NULL,
  CONSTRAINT OW_CASE_CONCERN_PK PRIMARY KEY (organ, case_number),
  CONSTRAINT OW_CASE_CONCERN_CASE FOREIGN KEY (case_number) REFERENCES OW_CASE (case_number)
);

--changeset onewindow:message-keys-of-organs
--comment: a message that several organs get has the organ in its key
ALTER TABLE OW_MESSAGE ALTER COLUMN message_key SET DATA TYPE VARCHAR(160) ${exact};
