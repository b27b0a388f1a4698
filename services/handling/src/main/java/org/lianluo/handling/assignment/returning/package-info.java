/**
 * A unit gives back a suggestion that is not its business (退回). Another person than who assigned it decides. Who handles it is
 * then settled by an office: units never hand a suggestion on among themselves.
 */
package org.lianluo.handling.assignment.returning;
