-- A database that its one role of the same name owns (Keycloak's). Safe to run again.
-- Run as superuser, connected to the database "postgres". psql variables: name, password.

SELECT format('CREATE ROLE %I', :'name') WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = :'name')
\gexec

ALTER ROLE :"name" WITH LOGIN PASSWORD :'password';

SELECT format('CREATE DATABASE %I OWNER %I', :'name', :'name')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'name')
\gexec

REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
