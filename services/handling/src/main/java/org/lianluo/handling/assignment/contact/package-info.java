/** Units talk with deputies before they reply (沟通), and the deputies may confirm it. */
package org.lianluo.handling.assignment.contact;
