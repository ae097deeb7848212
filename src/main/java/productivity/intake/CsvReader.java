package productivity.intake;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one CSV file: UTF-8 with or without a byte-order mark, lines ended by CRLF or LF. */
final class CsvReader {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final String QUOTES =
      "a quotation mark is not closed or stands in the wrong place after this line";
  private static final String ENCODING =
      "the file is not in UTF-8; save it as “CSV UTF-8” and import it again";

  private CsvReader() {}

  /** Throws {@link Unreadable} where the bytes are not such a file. */
  static RawSheet read(String name, String file, byte[] bytes) {
    List<RawSheet.Line> lines = new ArrayList<>();
    try (CSVParser parser = FORMAT.parse(new StringReader(decode(file, bytes)))) {
      int line = 1;
      for (CSVRecord row : parser) {
        lines.add(new RawSheet.Line(line, Arrays.asList(row.values())));
        line = (int) parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | IOException | IllegalStateException broken) {
      throw new Unreadable(Fault.ofLine(file, lastLine(lines) + 1, QUOTES));
    }
    lines.removeIf(RawSheet.Line::isBlank);
    return new RawSheet(name, file, lines);
  }

  private static int lastLine(List<RawSheet.Line> lines) {
    return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).number();
  }

  private static String decode(String file, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      throw new Unreadable(Fault.ofLine(file, linesIn(text), ENCODING));
    }
    return text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
  }

  private static int linesIn(String text) {
    return 1 + (int) text.chars().filter(c -> c == '\n').count();
  }
}
