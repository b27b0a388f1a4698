/** The first of two steps in which a suggestion reaches its units: the government office gets it (移交政府办公室). */
package org.lianluo.portal.handover;
