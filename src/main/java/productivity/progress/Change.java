package productivity.progress;

import java.time.Instant;
import java.util.OptionalLong;

/** An entry of the log: what was done, when, under which number, and which change it takes back. */
public record Change(long number, Instant madeAt, Act act, OptionalLong undoes, boolean undone) {}
