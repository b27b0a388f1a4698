/**
 * Suggestions of earlier years, as a region kept them before it came here. They are over: nobody handles them, no clock runs
 * for them and no form is opened. So they are rows of their own, which no use case and no job of suggestions knows.
 */
package org.lianluo.suggestion.past;
