package productivity.app;

import java.io.PrintWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import productivity.value.Reference;
import productivity.value.Refusal;

/** Tells a refusal in its own sentence, and anything else by a reference that the log explains. */
final class PlainFailures implements IExecutionExceptionHandler {
  static final int REFUSED = 2;
  static final int FAILED = 1;
  private static final Logger log = LoggerFactory.getLogger(PlainFailures.class);

  @Override
  public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (failure instanceof Refusal refusal) {
      err.println(refusal.sentence());
      refusal.suggestions().forEach(suggestion -> err.println("  → " + suggestion));
      return REFUSED;
    }
    String reference = Reference.fresh();
    log.error("command failed, reference={}", reference, failure);
    err.println(
        "Something went wrong. The log has the cause under the reference " + reference + ".");
    return FAILED;
  }
}
