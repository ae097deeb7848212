package productivity.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/**
 * One PostgreSQL server for each JVM that runs tests, and a database of its own for each test. It
 * needs no installation, and also starts for root.
 */
public final class TestPostgres {
  /**
   * A server of tests commits nothing by itself: a vacuum between two questions would, and {@link
   * Database#version()} would rightly differ.
   */
  private static final Map<String, String> SETTINGS = Map.of("fsync", "off", "autovacuum", "off");

  private static final UnaryOperator<String> URL = start();
  private static final AtomicInteger DATABASES = new AtomicInteger();

  private TestPostgres() {}

  /** The address of a database that is empty and used by nobody else. */
  public static String freshUrl() {
    return create("");
  }

  /** The address of a copy of a database that nobody has open, used by nobody else. */
  public static String copyOf(String url) {
    String path = URI.create(url.substring("jdbc:".length())).getPath();
    return create(" TEMPLATE " + path.substring(1));
  }

  private static String create(String how) {
    String name = "test" + DATABASES.incrementAndGet();
    try (Connection connection = DriverManager.getConnection(URL.apply("postgres"));
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + how);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return URL.apply(name);
  }

  private static UnaryOperator<String> start() {
    try {
      EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
      SETTINGS.forEach(builder::setServerConfig);
      EmbeddedPostgres server = builder.start();
      return name -> server.getJdbcUrl("postgres", name);
    } catch (IOException | RuntimeException notAsThisUser) {
      return startUnprivileged(notAsThisUser);
    }
  }

  private static UnaryOperator<String> startUnprivileged(Exception first) {
    try {
      return UnprivilegedPostgres.start(SETTINGS)::url;
    } catch (IOException second) {
      second.addSuppressed(first);
      throw new UncheckedIOException("no PostgreSQL server could be started", second);
    }
  }
}
