package org.lianluo.suggestion.proposal.panel;

/**
 * A person on a panel.
 *
 * @param name as the office writes it
 * @param office where they work, and as what
 */
public record PanelMember(String name, String office) {}
