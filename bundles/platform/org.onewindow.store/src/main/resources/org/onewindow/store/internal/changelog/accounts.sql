--liquibase formatted sql

--changeset onewindow:accounts
--comment: grants are in the account's own row (JSON), so that nobody ever reads new grants with an old password or the reverse
CREATE TABLE OW_ACCOUNT (
  account_name VARCHAR(64) ${exact} NOT NULL,
  display_name VARCHAR(200) NOT NULL,
  password_hash VARCHAR(255) NOT NULL,
  disabled BOOLEAN NOT NULL,
  must_change_password BOOLEAN NOT NULL,
  grants ${text} NOT NULL,
  created_ns BIGINT NOT NULL,
  row_version BIGINT NOT NULL,
  CONSTRAINT OW_ACCOUNT_PK PRIMARY KEY (account_name)
);

--changeset onewindow:sessions
CREATE TABLE OW_SESSION (
  token_hash VARCHAR(64) ${exact} NOT NULL,
  account_name VARCHAR(64) ${exact} NOT NULL,
  expires_ns BIGINT NOT NULL,
  CONSTRAINT OW_SESSION_PK PRIMARY KEY (token_hash)
);
CREATE INDEX OW_SESSION_ACCOUNT ON OW_SESSION (account_name);
CREATE INDEX OW_SESSION_EXPIRES ON OW_SESSION (expires_ns);
