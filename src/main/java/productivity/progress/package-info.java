/**
 * Dated notes by people on how work is going, and the log of every change made from chat, which is
 * what undo reads.
 */
@org.jspecify.annotations.NullMarked
package productivity.progress;
