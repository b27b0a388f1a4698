/** The intake office names a panel for a suggestion that is still dissatisfying, and enters what it concludes (评审). */
package org.lianluo.suggestion.proposal.reviewing;
