--liquibase formatted sql

--changeset onewindow:trusted-certificates
--comment: not_after_s in seconds: certificates may be valid beyond what nanoseconds can say; nothing is ever deleted
CREATE TABLE OW_TRUSTED_CERTIFICATE (
  department VARCHAR(100) ${exact} NOT NULL,
  fingerprint VARCHAR(64) ${exact} NOT NULL,
  subject ${text} NOT NULL,
  not_after_s BIGINT NOT NULL,
  pem ${text} NOT NULL,
  added_ns BIGINT NOT NULL,
  added_by VARCHAR(64) NOT NULL,
  revoked_ns BIGINT,
  revoked_by VARCHAR(64),
  revoke_reason ${text},
  CONSTRAINT OW_TRUSTED_CERTIFICATE_PK PRIMARY KEY (department, fingerprint)
);
