#!/usr/bin/env bash
# Creates the topics of topics.properties that do not exist. Needs Kafka's own scripts and BOOTSTRAP_SERVERS.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
grep -v '^#' topics.properties | while IFS='=;' read -r topic partitions key value; do
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$BOOTSTRAP_SERVERS" --create --if-not-exists \
    --topic "$topic" --partitions "$partitions" --replication-factor "${REPLICATION_FACTOR:-1}" --config "$key=$value"
done
