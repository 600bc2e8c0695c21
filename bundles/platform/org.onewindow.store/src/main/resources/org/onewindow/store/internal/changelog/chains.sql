--liquibase formatted sql

--changeset onewindow:chains
--comment: applications for chains; what is searched by stands in columns, the rest in documents. Instants (_ns) are nanoseconds since 1970 in UTC; look_ns is null for what is never looked at again
CREATE TABLE OW_CHAIN (
  chain_number VARCHAR(32) ${exact} NOT NULL,
  serial_no INTEGER NOT NULL,
  received_on DATE NOT NULL,
  chain_code VARCHAR(100) ${exact} NOT NULL,
  department VARCHAR(100) ${exact} NOT NULL,
  lead_organ VARCHAR(100) ${exact} NOT NULL,
  chain_state VARCHAR(20) ${exact} NOT NULL,
  applicant_id_number VARCHAR(100) ${exact} NOT NULL,
  look_ns BIGINT,
  document ${text} NOT NULL,
  row_version BIGINT NOT NULL,
  CONSTRAINT OW_CHAIN_PK PRIMARY KEY (chain_number),
  CONSTRAINT OW_CHAIN_SERIAL UNIQUE (received_on, serial_no)
);
CREATE INDEX OW_CHAIN_LOOK ON OW_CHAIN (look_ns, chain_number);
CREATE INDEX OW_CHAIN_STATE ON OW_CHAIN (chain_state, chain_number DESC);
CREATE INDEX OW_CHAIN_DEPARTMENT ON OW_CHAIN (department, chain_number DESC);
CREATE INDEX OW_CHAIN_LEAD ON OW_CHAIN (lead_organ, chain_number DESC);
CREATE INDEX OW_CHAIN_ID_NUMBER ON OW_CHAIN (applicant_id_number, chain_number DESC);

--changeset onewindow:chains-newest-first dbms:derby
--comment: Derby never reads an index backwards
CREATE INDEX OW_CHAIN_NEWEST ON OW_CHAIN (chain_number DESC);
