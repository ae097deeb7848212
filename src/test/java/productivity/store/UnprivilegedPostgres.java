package productivity.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A PostgreSQL server that root starts as the user nobody. PostgreSQL refuses to run as root, and
 * some containers forbid root the name space that the embedded server would use instead.
 */
final class UnprivilegedPostgres {
  private static final String USER = "nobody";

  private final Path programs;
  private final Path folder;
  private final int port;

  private UnprivilegedPostgres(Path programs) throws IOException {
    this.programs = programs;
    this.folder = Files.createTempDirectory("postgres");
    this.port = freePort();
    Files.setOwner(
        folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
  }

  /** Starts a server from the unpacked embedded programs, or else from Debian's. */
  static UnprivilegedPostgres start(Map<String, String> settings) throws IOException {
    UnprivilegedPostgres postgres = new UnprivilegedPostgres(programs());
    postgres.run("initdb", "-D", postgres.data(), "-U", "postgres", "-A", "trust", "--no-sync");
    postgres.run("pg_ctl", "-D", postgres.data(), "-w", "-o", postgres.options(settings), "start");
    Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop));
    return postgres;
  }

  String url(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=postgres".formatted(port, database);
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private String options(Map<String, String> settings) {
    return settings.entrySet().stream()
        .map(setting -> " -c " + setting.getKey() + "=" + setting.getValue())
        .collect(
            Collectors.joining(
                "", "-p %d -k %s -c listen_addresses=127.0.0.1".formatted(port, folder), ""));
  }

  private void stop() {
    try {
      run("pg_ctl", "-D", data(), "-m", "immediate", "stop");
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
      }
    } catch (IOException leftForTheSystem) {
      return;
    }
  }

  private void run(String program, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(List.of("runuser", "-u", USER, "--", programs.resolve(program).toString()));
    command.addAll(List.of(arguments));
    Path log = folder.resolve(program + ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    try {
      if (process.waitFor() != 0) {
        throw new IOException(program + " failed: " + Files.readString(log));
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException(program + " was interrupted", stopped);
    }
  }

  private static Path programs() throws IOException {
    Path unpacked = Path.of(System.getProperty("java.io.tmpdir"), "embedded-pg");
    for (Path place : List.of(unpacked, Path.of("/usr/lib/postgresql"))) {
      if (Files.isDirectory(place)) {
        try (Stream<Path> versions = Files.list(place)) {
          var found =
              versions
                  .map(version -> version.resolve("bin"))
                  .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                  .max(Comparator.naturalOrder());
          if (found.isPresent()) {
            return found.get();
          }
        }
      }
    }
    throw new IOException("no PostgreSQL was found in " + unpacked + " or /usr/lib/postgresql");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
