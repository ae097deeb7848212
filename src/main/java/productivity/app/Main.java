package productivity.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import productivity.store.Database;

/** Entry point of the one runnable jar: picks the command and turns its outcome into a status. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int status = run(new Surroundings(System.getenv(), out, err), args);
    // Left to end by itself where all is well: a caller in the same JVM may have more to do.
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs one command; 0 when it did what was asked, 2 when it refused, 1 when it failed. */
  static int run(Surroundings surroundings, String... args) {
    CommandLine line = new CommandLine(Root.class, new Factory(surroundings));
    line.setOut(writer(surroundings.out()));
    line.setErr(writer(surroundings.err()));
    line.setExecutionExceptionHandler(new PlainFailures());
    return line.execute(args);
  }

  /** What a command can see of the outside world. */
  record Surroundings(Map<String, String> environment, PrintStream out, PrintStream err) {
    Settings settings() {
      return Settings.of(environment);
    }

    /** The database of a command that has nothing to do without one. */
    Database database() {
      return Database.openExisting(settings().databaseUrl());
    }
  }

  /** Makes commands: each that wants to know its surroundings takes them in its constructor. */
  private record Factory(Surroundings surroundings) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        if (List.of(constructor.getParameterTypes()).equals(List.of(Surroundings.class))) {
          return type.cast(constructor.newInstance(surroundings));
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(stream, true, StandardCharsets.UTF_8);
  }

  // Not System.out: with LANG=C, JDK 17 would print "?" for every pound sign.
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }
}
