/** What forms send to the API, and how a refused one is drawn again. */
package org.lianluo.portal.form;
