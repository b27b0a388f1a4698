package org.lianluo.shared.servers;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The part of psql's language that the scripts in {@code deployment/postgres} use, since no psql is at hand: variables
 * {@code :'literal'} and {@code :"identifier"}, {@code \gexec} and {@code \connect}, statements that end at a line's end.
 */
final class SqlScript {
    /** Opens a connection to a database. */
    interface Connector {
        Connection connect(String database) throws SQLException;
    }

    private final List<String> statements;

    SqlScript(String text, Map<String, String> variables) {
        String resolved = text;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            String value = variable.getValue();
            resolved = resolved.replace(":'" + variable.getKey() + "'", "'" + value.replace("'", "''") + "'")
                    .replace(":\"" + variable.getKey() + "\"", "\"" + value.replace("\"", "\"\"") + "\"");
        }
        statements = split(resolved);
    }

    void run(Connector connector) throws SQLException {
        Connection connection = connector.connect("postgres");
        try {
            for (String statement : statements) {
                if (statement.startsWith("\\connect")) {
                    connection.close();
                    connection = connector.connect(statement.split("\"")[1]);
                } else {
                    execute(connection, statement);
                }
            }
        } finally {
            connection.close();
        }
    }

    private static void execute(Connection connection, String text) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (!text.endsWith("\\gexec")) {
                statement.execute(text);
                return;
            }
            List<String> commands = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery(text.replace("\\gexec", ""))) {
                while (rows.next()) {
                    commands.add(rows.getString(1));
                }
            }
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private static List<String> split(String text) {
        List<String> statements = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith("--") || line.isBlank()) {
                continue;
            }
            current.append(line).append('\n');
            if (line.endsWith(";") || line.endsWith("\\gexec") || line.startsWith("\\connect")) {
                statements.add(current.toString().strip());
                current.setLength(0);
            }
        }
        return statements;
    }
}
