/**
 * Dates by which something must happen or on which someone decides; their outcomes and slippage.
 */
@org.jspecify.annotations.NullMarked
package productivity.deadline;
