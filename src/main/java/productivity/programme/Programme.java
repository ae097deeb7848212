package productivity.programme;

import java.time.ZoneId;

/**
 * One programme of work, the owner of every other row. The zone says when its day begins, the
 * nation which bank holidays it keeps, the agreement what its funder's document is called.
 */
public record Programme(long id, String name, ZoneId zone, String nation, String agreement) {}
