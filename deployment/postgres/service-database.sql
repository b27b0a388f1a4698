-- One service's database and its three roles. Safe to run again: it then only sets the passwords anew.
-- Run as superuser, connected to the database "postgres". psql variables: service, owner, relay, owner_password,
-- app_password, relay_password. Read by the launcher (deployment/local) and by init-databases.sh (docker-compose.yml).

SELECT format('CREATE ROLE %I', role) FROM unnest(ARRAY[:'owner', :'service', :'relay']) AS role
WHERE NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role)
\gexec

-- The owner runs Flyway.
ALTER ROLE :"owner" WITH LOGIN PASSWORD :'owner_password';
-- The application reads and writes rows, it changes no structure.
ALTER ROLE :"service" WITH LOGIN PASSWORD :'app_password';
-- The relay (Debezium) reads the write-ahead log; the service's migration grants it the outbox and nothing else.
ALTER ROLE :"relay" WITH LOGIN REPLICATION PASSWORD :'relay_password';

SELECT format('CREATE DATABASE %I OWNER %I', :'service', :'owner')
WHERE NOT EXISTS (SELECT FROM pg_database WHERE datname = :'service')
\gexec

REVOKE ALL ON DATABASE :"service" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"service" TO :"service", :"relay";

\connect :"service"

REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO :"service", :"relay";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA public
  GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO :"service";
ALTER DEFAULT PRIVILEGES FOR ROLE :"owner" IN SCHEMA public GRANT USAGE ON SEQUENCES TO :"service";
