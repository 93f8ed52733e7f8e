import styles from './SourcePanel.module.css'

export function PanelSkeleton() {
  return (
    <div className={styles.skeleton} aria-hidden="true">
      <span />
      <span />
      <span />
      <span />
    </div>
  )
}
