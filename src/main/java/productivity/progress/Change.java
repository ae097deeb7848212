package productivity.progress;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * An entry of the log: what was done, when, under which number, and which change it takes back.
 * {@code undone} is as things stand now: false again once the undoing itself was undone.
 */
public record Change(long number, Instant madeAt, Act act, OptionalLong undoes, boolean undone) {}
