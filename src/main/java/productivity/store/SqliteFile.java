package productivity.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import productivity.value.Refusal;

/** The file of a SQLite database: whose it is, and how it is copied. */
final class SqliteFile implements AutoCloseable {
  private static final String PREFIX = "jdbc:sqlite:";

  private final Path path;
  private @Nullable FileChannel claim;

  private SqliteFile(Path path) {
    this.path = path;
  }

  static SqliteFile of(String url) {
    String name = url.substring(PREFIX.length());
    int options = name.indexOf('?');
    String file = options < 0 ? name : name.substring(0, options);
    if (file.isBlank() || file.startsWith(":")) {
      throw new Refusal(
          Refusal.Code.INVALID,
          "DATABASE_URL must name a file, such as jdbc:sqlite:productivity.db.");
    }
    return new SqliteFile(Path.of(file.startsWith("file:") ? file.substring(5) : file));
  }

  void requireThere() {
    if (!Files.exists(path)) {
      throw new Refusal(
          Refusal.Code.NOT_FOUND,
          "There is no database at "
              + path
              + ". Import a programme to make it (import FOLDER, or import --sample), or set"
              + " DATABASE_URL to another file.");
    }
  }

  /** Keeps other services away from the file until this one closes or ends, however it ends. */
  synchronized void claim() {
    if (claim != null) {
      return;
    }
    Path lock = path.resolveSibling(path.getFileName() + ".lock");
    try {
      FileChannel channel =
          FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!isLocked(channel)) {
        channel.close();
        throw new Refusal(
            Refusal.Code.CONFLICT,
            "Another service already works with "
                + path
                + ". Stop it first, or set DATABASE_URL to another file.");
      }
      claim = channel;
    } catch (IOException failure) {
      throw new Refusal(
          Refusal.Code.UNAVAILABLE,
          lock + " cannot be written. Check the permissions of its folder.",
          failure);
    }
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException inThisProcess) {
      return false;
    }
  }

  /** Copies the database as it is now; the copy appears under its name only when it is whole. */
  static void copy(Connection connection, Path target) {
    if (Files.exists(target)) {
      throw new Refusal(
          Refusal.Code.CONFLICT, target + " is already there. Choose a name that is not in use.");
    }
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
      Files.deleteIfExists(part);
      copy.setString(1, part.toString());
      copy.execute();
      force(part);
      Files.move(part, target);
    } catch (IOException | SQLException failure) {
      part.toFile().delete();
      throw new Refusal(
          Refusal.Code.UNAVAILABLE,
          "The backup could not be written to " + target + ". Check its folder and the free space.",
          failure);
    }
  }

  /** SQLite does not wait for the disk here. */
  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  @Override
  public synchronized void close() throws IOException {
    if (claim != null) {
      claim.close();
    }
  }
}
