/** Hearings over HTTP: who arranges, sees and answers them, and what is due of them. */
package org.lianluo.handling.hearing.hall;
