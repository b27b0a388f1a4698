#!/usr/bin/env bash
# Run once by the PostgreSQL image on an empty data folder; the same SQL as the launcher's.
set -euo pipefail
services=$(sed -n '/^#/!s/;.*//p' /lianluo/services.csv)
for service in $services; do
  upper=${service^^}
  owner=${upper}_OWNER_PASSWORD app=${upper}_APP_PASSWORD relay=${upper}_RELAY_PASSWORD
  psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres \
    -v service="$service" -v owner="${service}_owner" -v relay="${service}_relay" \
    -v owner_password="${!owner}" -v app_password="${!app}" -v relay_password="${!relay}" \
    -f /lianluo/postgres/service-database.sql
done
psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres \
  -v name=keycloak -v password="$KEYCLOAK_DB_PASSWORD" -f /lianluo/postgres/plain-database.sql
