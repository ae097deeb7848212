package productivity.status;

import java.util.Map;
import productivity.value.Listing;

/**
 * What a search came upon, best match first, and which words were taken for others because nothing
 * in the programme is spelt like them. Whole is false where no item holds all the words.
 */
public record FindReport(
    String asked, Listing<Found> found, boolean whole, Map<String, String> corrected) {
  public FindReport {
    corrected = Map.copyOf(corrected);
  }
}
